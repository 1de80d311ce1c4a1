package eu.programmegraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reader's own way to the files of a generation: a directory of hard links (copies where the file system has none),
 * with lock files of its own. A view is alive while its process holds the lock beside it.
 */
final class View implements AutoCloseable {

    private static final String LOCK_SUFFIX = ".lock";

    private final Path directory;
    private final FileChannel lock;

    private View(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static View of(Generation generation, Path views) throws IOException {
        Files.createDirectories(views);
        Path directory = views.resolve(generation.id() + "-" + UUID.randomUUID());
        FileChannel channel = FileChannel.open(lockOf(directory), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        Files.walkFileTree(generation.directory(), new Linker(generation.directory(), directory));
        return new View(directory, channel);
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        Durable.delete(directory);
        Files.deleteIfExists(lockOf(directory));
        lock.close();
    }

    /** Deletes the views that no process holds any more. */
    static void sweep(Path views) throws IOException {
        if (!Files.isDirectory(views)) {
            return;
        }
        try (var locks = Files.newDirectoryStream(views, "*" + LOCK_SUFFIX)) {
            for (Path lock : locks) {
                sweepIfDead(lock);
            }
        }
    }

    private static void sweepIfDead(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (tryLock(channel) != null) {
                String name = lock.getFileName().toString();
                Durable.delete(lock.resolveSibling(name.substring(0, name.length() - LOCK_SUFFIX.length())));
                Files.deleteIfExists(lock);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static Path lockOf(Path directory) {
        return directory.resolveSibling(directory.getFileName() + LOCK_SUFFIX);
    }

    private static final class Linker extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Linker(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            Path copy = to.resolve(from.relativize(file));
            if (name.endsWith(".jrnl")) {
                Files.copy(file, copy);
            } else if (!name.endsWith(LOCK_SUFFIX)) {
                linkOrCopy(file, copy);
            }
            return FileVisitResult.CONTINUE;
        }

        private static void linkOrCopy(Path file, Path copy) throws IOException {
            try {
                Files.createLink(copy, file);
            } catch (UnsupportedOperationException | FileSystemException noHardLinks) {
                Files.copy(file, copy);
            }
        }
    }
}
