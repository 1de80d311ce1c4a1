package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.programmegraph.SmallCorpus;
import eu.programmegraph.load.MappingCorpus;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model learns, keeps, and says of texts. */
final class MappingModelTest {

    private static final List<String> LANGUAGES = List.of("en", "sl", "bg", "lv", "pl", "fr", "und", "");
    private static final String ENGLISH = "The pupils can now write their own computer programs.";
    private static final String BULGARIAN = "Учениците вече могат сами да програмират и да работят с компютър.";

    @TempDir
    private static Path shared;

    private static MappingModel model;
    private static OutcomeMapper mapper;

    @TempDir
    private Path directory;

    @BeforeAll
    static void learn() {
        model = MappingModel.train(corpus());
        mapper = model.mapper(0.01);
    }

    private static Corpus corpus() {
        Path data = shared.resolve("data");
        return MappingCorpus.read(Files.exists(data) ? data : SmallCorpus.writeInto(data));
    }

    @Test
    void theSameCorpusGivesTheSameModelByteForByte() {
        MappingModel again = MappingModel.train(corpus());
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");
        model.write(first);
        again.write(second);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(again.version()).isEqualTo(model.version());
    }

    @Test
    void anotherCorpusHasAnotherVersion() {
        Corpus corpus = model.corpus();
        List<Example> fewer = corpus.examples().subList(1, corpus.examples().size());
        assertThat(MappingModel.version(new Corpus(corpus.goals(), fewer, corpus.lexicon())))
                .isNotEqualTo(model.version());
    }

    @Test
    void aModelThatWasWrittenAndReadJudgesTheSame() {
        Path file = directory.resolve("model");
        model.write(file);
        OutcomeMapper read = MappingModel.read(file).mapper(0.01);
        assertThat(read.version()).isEqualTo(mapper.version());
        assertThat(model.corpus().examples())
                .allSatisfy(example -> assertThat(read.matches(example.text(), example.language()))
                        .isEqualTo(mapper.matches(example.text(), example.language())));
    }

    static Stream<byte[]> damaged() {
        Path file = shared.resolve("whole");
        model.write(file);
        try {
            byte[] whole = Files.readAllBytes(file);
            byte[] foreign = "id,text\n1,not a model at all\n".getBytes(StandardCharsets.UTF_8);
            return Stream.of(
                    new byte[0],
                    foreign,
                    Arrays.copyOf(whole, 3),
                    Arrays.copyOf(whole, whole.length / 2),
                    Arrays.copyOf(whole, whole.length - 1),
                    Arrays.copyOf(whole, whole.length + 1),
                    flipped(whole, 0),
                    flipped(whole, 5),
                    flipped(whole, whole.length / 2),
                    flipped(whole, whole.length - 1));
        } catch (java.io.IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] bytes = whole.clone();
        bytes[at] ^= 0x40;
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void aDamagedOrForeignFileIsToldAsSuch(byte[] bytes) throws Exception {
        Path file = Files.write(directory.resolve("damaged.model"), bytes);
        assertThatThrownBy(() -> MappingModel.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The model " + file + " cannot be used: it is not whole, or none of the mapping");
    }

    @Test
    void confidenceRisesWithWhatTheModelSaysAndStaysBetweenNoneAndCertain() {
        double before = 0;
        for (int said = 0; said <= 1_000; said++) {
            double confidence = model.calibration().confidence(said / 1_000f);
            assertThat(confidence).isBetween(before, 1.0);
            before = confidence;
        }
        assertThat(before).isGreaterThan(0.5);
    }

    @Test
    void whatWasLearnedIsMostlyKnown() {
        List<Example> serving = model.corpus().examples().stream()
                .filter(example -> !example.goals().isEmpty())
                .toList();
        long right = serving.stream()
                .filter(example -> mapper.matches(example.text(), example.language()).stream()
                        .limit(1)
                        .anyMatch(match -> match.notation()
                                .startsWith(whole(example.goals().getFirst()))))
                .count();
        assertThat(right).isGreaterThan(serving.size() * 9L / 10);
    }

    private static String whole(String notation) {
        return notation.startsWith("S08") ? "S08" : notation;
    }

    @Test
    void matchesComeBestFirstEachGoalOnceAndOnlyFromTheThresholdOn() {
        OutcomeMapper strict = model.mapper(0.5);
        for (Example example : model.corpus().examples()) {
            List<Match> matches = mapper.matches(example.text(), example.language());
            assertThat(matches)
                    .isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()))
                    .allMatch(match -> match.confidence() >= 0.01 && match.confidence() <= 1)
                    .extracting(Match::notation)
                    .doesNotHaveDuplicates();
            assertThat(strict.matches(example.text(), example.language()))
                    .isEqualTo(matches.stream()
                            .filter(match -> match.confidence() >= 0.5)
                            .toList());
        }
    }

    @Test
    void evidenceLiesInTheTextOnWholeWords() {
        assertThat(model.corpus().examples())
                .allSatisfy(example -> evidenceIsSound(example.text(), example.language()));
        assertThat(mapper.matches(ENGLISH, "en").getFirst().evidence().of(ENGLISH))
                .contains("computer programs");
        assertThat(mapper.matches(BULGARIAN, "bg").getFirst().evidence().of(BULGARIAN))
                .contains("програмират");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n\u00a0",
                "12 345,00 %",
                "€",
                "...!?;",
                "\u0000",
                "The pupils\u0000can write computer\u0000programs",
                "😀👩‍🏫🇸🇮 The pupils can now write computer programs 👍🏽",
                "u\u0308b\u0308 Uc\u030cenci znajo uporabljati rac\u030cunalnik",
                "\u0301\u0301\u0301 computer",
                "תלמידים יודעים לתכנת computer programs",
                "يمكن للطلاب كتابة برامج الحاسوب",
                "\u202eThe pupils write computer programs\u202c",
                "學生現在可以編寫電腦程式",
                "\ud83d The pupils can write computer programs \ude00",
                "𝓒𝓸𝓶𝓹𝓾𝓽𝓮𝓻 programs"
            })
    void oddTextsDoNoHarm(String text) {
        LANGUAGES.forEach(language -> evidenceIsSound(text, language));
        LANGUAGES.forEach(language -> assertThat(mapper.outcomes(text, language))
                .allSatisfy(outcome -> assertThat(outcome.place().end()).isLessThanOrEqualTo(text.length())));
        new LanguageDetector().detect(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 345", "...", "\u0000", "€ %"})
    void whatHasNoWordsServesNothing(String text) {
        assertThat(mapper.matches(text, "en")).isEmpty();
        assertThat(mapper.outcomes(text, "en")).isEmpty();
    }

    @Test
    void theTimeForALongTextGrowsWithItsLengthOnly() {
        List<String> longTexts = List.of(
                (ENGLISH + " ").repeat(20_000),
                "computer ".repeat(100_000),
                "c".repeat(1_000_000),
                "a. ".repeat(300_000),
                "\u0301".repeat(1_000_000),
                String.join(
                        " ",
                        model.corpus().examples().stream().map(Example::text).toList()));
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(60),
                        () -> longTexts.forEach(text -> {
                            evidenceIsSound(text, "en");
                            evidenceIsSound(text, "pl");
                            mapper.outcomes(text, "sl");
                        })))
                .doesNotThrowAnyException();
    }

    private static void evidenceIsSound(String text, String language) {
        for (Match match : mapper.matches(text, language)) {
            Span evidence = match.evidence();
            assertThat(evidence.end()).isBetween(evidence.start() + 1, text.length());
            assertThat(isInsideWord(text, evidence.start()))
                    .as(evidence.of(text))
                    .isFalse();
            assertThat(isInsideWord(text, evidence.end())).as(evidence.of(text)).isFalse();
        }
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    @Test
    void outcomesStandWhereTheyAreSaidToInALongerText() {
        String text = "Our project began in 2021.\n\n• " + ENGLISH + "\r\n- " + statesNothing() + "\n" + ENGLISH + " "
                + ENGLISH + "The hall was full.";
        List<Outcome> outcomes = mapper.outcomes(text, "en").stream()
                .filter(outcome -> outcome.matches().getFirst().confidence() > 0.5)
                .toList();
        assertThat(outcomes).extracting(outcome -> outcome.place().of(text)).containsExactly(ENGLISH, ENGLISH, ENGLISH);
        assertThat(outcomes)
                .extracting(Outcome::place)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
        Span alone = mapper.matches(ENGLISH, "en").getFirst().evidence();
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.matches().getFirst().evidence())
                        .isEqualTo(alone.within(outcome.place().start())));
    }

    private static String statesNothing() {
        return model.corpus().examples().stream()
                .filter(example ->
                        example.goals().isEmpty() && example.language().equals("en"))
                .map(Example::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMatchIsExplainedByItsWordsAndByExamplesLikeIt() {
        Match best = mapper.matches(ENGLISH, "en").getFirst();
        Explanation explanation = mapper.explain(ENGLISH, "en", best.notation());
        assertThat(explanation.words())
                .isSortedAccordingTo((one, other) -> Double.compare(Math.abs(other.score()), Math.abs(one.score())))
                .anySatisfy(reason -> {
                    assertThat(reason.score()).isPositive();
                    assertThat(best.evidence().of(ENGLISH))
                            .contains(reason.place().of(ENGLISH));
                });
        assertThat(explanation.examples()).hasSize(3).allSatisfy(likeness -> {
            assertThat(likeness.example().goals()).contains(best.notation());
            assertThat(likeness.example().language()).isEqualTo("en");
            assertThat(likeness.similarity()).isStrictlyBetween(0.0, 1.0);
        });
    }

    @Test
    void anExampleIsMostLikeItselfInAnyLanguage() {
        for (Example example : model.corpus().examples().subList(0, 20)) {
            if (!example.goals().isEmpty()) {
                String goal = example.goals().getFirst();
                Explanation explanation = mapper.explain(example.text(), example.language(), goal);
                assertThat(explanation.examples().getFirst().example()).isEqualTo(example);
                assertThat(explanation.examples().getFirst().similarity()).isCloseTo(1, within(1e-5));
                assertThat(mapper.explain(example.text(), "fr", goal).examples())
                        .hasSize(3);
            }
        }
    }

    @Test
    void whatWasNotLearnedCannotBeExplained() {
        assertThatThrownBy(() -> mapper.explain(ENGLISH, "en", "C01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"C01\" is not a goal that was learned.");
    }

    @Test
    void severalThreadsGetTheSameAnswers() throws Exception {
        List<Example> examples = model.corpus().examples();
        List<List<Match>> alone = judge(examples);
        Callable<List<List<Match>>> work = () -> judge(examples);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<List<Match>>> answers : threads.invokeAll(List.of(work, work, work, work))) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        }
    }

    private static List<List<Match>> judge(List<Example> examples) {
        return examples.stream()
                .map(example -> mapper.matches(example.text(), example.language()))
                .toList();
    }
}
