package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.load.Decision.Verdict;
import eu.programmegraph.web.EndpointServer;
import eu.programmegraph.web.SentForm;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page Map writes is what a load reads. */
final class DecisionsFromThePageTest {

    private static final Set<String> GOALS = Set.of("I02", "I03", "I05.1");
    private static final String OUTCOME = "2021-1-SI01-KA220-SCH-000000005-0001";

    @TempDir
    private Path directory;

    @Test
    void theTableOfThePageIsReadBackAsDecisions() throws Exception {
        Map<String, String> fields = Map.of(
                "table", "id,text\n" + OUTCOME + ",digital language\n=x,digital\n",
                "format", "csv",
                "bom", "yes",
                "decision-2-I03", "reject",
                "other-2-I02", "I05.1",
                "decision-3-I03", "accept");
        Path file;
        try (EndpointServer server = TestProject.serve(TestProject.store())) {
            HttpResponse<String> answer = SentForm.of(fields).send(server.address() + "map", "*/*");
            for (int tries = 0; tries < 100 && answer.statusCode() == 503; tries++) {
                Thread.sleep(100);
                answer = SentForm.of(fields).send(server.address() + "map", "*/*");
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            file = Files.writeString(directory.resolve("mapping.csv"), answer.body());
        }
        List<Problem> problems = new ArrayList<>();
        String name = file.toString();
        assertThat(DecisionFile.read(file, GOALS, problems::add))
                .containsExactlyInAnyOrder(
                        new Decision(name, 3, OUTCOME, "I02", Verdict.REPLACE, "I05.1"),
                        new Decision(name, 2, OUTCOME, "I03", Verdict.REJECT, ""),
                        new Decision(name, 4, "=x", "I03", Verdict.ACCEPT, ""));
        assertThat(problems).isEmpty();
    }
}
