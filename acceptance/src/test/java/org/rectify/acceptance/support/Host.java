package org.rectify.acceptance.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A host with the demo district on it: where it is, and who may come in. */
public final class Host {

    /** Business dates are those of this zone, wherever the host stands. */
    public static final ZoneId ZONE = ZoneId.of(System.getProperty("rectify.zone", "Asia/Shanghai"));

    public static final String CHINESE = "zh-CN";

    private static Host current;

    private final String url;
    private final String admin;
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> tickets = new ConcurrentHashMap<>();
    private Contract contract;

    /**
     * @param url as {@code http://HOST:PORT/alfresco}
     * @param admin name and password of an administrator, with a colon between
     */
    public Host(String url, String admin) {
        this.url = url;
        this.admin = admin;
    }

    /** The host under test; started at the first call where none was named. */
    public static synchronized Host current() {
        if (current == null) {
            String named = System.getProperty("rectify.url");
            current = named != null && !named.isBlank()
                    ? new Host(named.replaceFirst("/+$", ""), System.getProperty("rectify.admin", "admin:admin"))
                    : HostProcess.forWholeRun().host();
        }
        return current;
    }

    /** Whether the tests brought their own host and may do with it as they like. */
    public static boolean ownHost() {
        return System.getProperty("rectify.url", "").isBlank();
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public String url() {
        return url;
    }

    /** Where the interface is, on the embedded host. */
    public String site() {
        return url.replaceFirst("/[^/]+$", "");
    }

    String rest() {
        return url + "/s/rectify/v1";
    }

    HttpClient http() {
        return http;
    }

    public String adminName() {
        return admin.substring(0, admin.indexOf(':'));
    }

    public String password(String user) {
        return user.equals(adminName()) ? admin.substring(admin.indexOf(':') + 1) : "rectify";
    }

    public Client as(String user) {
        return new Client(this, user, CHINESE);
    }

    public Client administrator() {
        return as(adminName());
    }

    /** A request of nobody in particular. */
    public Call call(String method, String path) {
        return new Call(this, method, path, CHINESE);
    }

    public Answer login(String user, String password) {
        return call("POST", url + "/s/api/login")
                .json(Json.object("username", user, "password", password))
                .sendUnchecked();
    }

    /** What a person of the demo district signs in with once, and shows with every request after. */
    public String ticket(String user) {
        return tickets.computeIfAbsent(user, name -> login(name, password(name))
                .expect(200)
                .json()
                .at("/data/ticket")
                .asText());
    }

    public synchronized Contract contract() {
        if (contract == null) {
            JsonNode document = call("GET", url + "/s/rectify/v1/openapi.json")
                    .basic(ticket(adminName()))
                    .sendUnchecked()
                    .expect(200)
                    .json();
            contract = new Contract(document);
        }
        return contract;
    }
}
