package eu.programmegraph.graph;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;

/**
 * One reader's own way to the files of a generation: a directory of hard links (copies where the file system has none),
 * with lock files of its own. A view is alive while its process holds the lock beside it.
 */
final class View implements AutoCloseable {

    private static final String LOCK_SUFFIX = ".lock";

    private final Path directory;
    private final ProcessLock lock;

    private View(Path directory, ProcessLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static View of(Generation generation, Path views) throws IOException {
        Files.createDirectories(views);
        View view = reserve(generation, views);
        try {
            Files.walkFileTree(generation.directory(), new Linker(generation.directory(), view.directory));
            return view;
        } catch (IOException failed) {
            view.close();
            throw failed;
        }
    }

    /** A name with its lock. A sweep may take the lock for that of a dead view before it is held; then another is tried. */
    private static View reserve(Generation generation, Path views) throws IOException {
        while (true) {
            Path directory = views.resolve(generation.id() + "-" + UUID.randomUUID());
            Optional<ProcessLock> lock = ProcessLock.tryAcquire(lockOf(directory));
            if (lock.isPresent()) {
                if (Files.exists(lockOf(directory))) {
                    return new View(directory, lock.get());
                }
                lock.get().close();
            }
        }
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            Durable.delete(directory);
            Files.deleteIfExists(lockOf(directory));
        }
    }

    /** Deletes the views that no process holds any more. */
    static void sweep(Path views) throws IOException {
        if (!Files.isDirectory(views)) {
            return;
        }
        try (var locks = Files.newDirectoryStream(views, "*" + LOCK_SUFFIX)) {
            for (Path file : locks) {
                Optional<ProcessLock> lock = ProcessLock.tryAcquire(file);
                if (lock.isPresent()) {
                    String name = file.getFileName().toString();
                    String view = name.substring(0, name.length() - LOCK_SUFFIX.length());
                    new View(file.resolveSibling(view), lock.get()).close();
                }
            }
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
