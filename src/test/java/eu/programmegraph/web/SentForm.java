package eu.programmegraph.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A form as a browser sends it ({@code multipart/form-data}), with or without a file. */
public final class SentForm {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----a-line-that-stands-in-no-field";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static SentForm of(Map<String, String> fields) {
        SentForm form = new SentForm();
        fields.forEach(form::field);
        return form;
    }

    /** What stands in a form of a page. */
    static SentForm of(Element form) {
        SentForm sent = new SentForm();
        form.select("input[type=hidden]").forEach(field -> sent.field(field.attr("name"), field.attr("value")));
        return sent;
    }

    SentForm field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    SentForm file(String fileName, byte[] content) {
        return part("name=\"file\"; filename=\"" + fileName + "\"", content);
    }

    private SentForm part(String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public HttpResponse<String> send(String address, String accept) throws Exception {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(address, accept, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    static HttpResponse<String> send(String address, String accept, String type, byte[] body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", accept)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
