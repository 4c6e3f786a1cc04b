package org.rectify.acceptance.support;

import java.util.Map;
import java.util.UUID;

/** A unit that a test makes for itself, so that nothing else has to do with it. */
public final class TemporaryUnit {

    private TemporaryUnit() {}

    /**
     * Makes the unit; a street supervises what is below it.
     *
     * @param prefix how its code begins
     * @param members user names and their role in it
     * @return its code
     */
    public static String make(Host host, String prefix, String kind, String parent, Map<String, String> members) {
        String code = prefix + UUID.randomUUID().toString().substring(0, 8);
        Client administrator = host.administrator();
        administrator
                .post(
                        "/admin/units",
                        Json.object(
                                "code",
                                code,
                                "name",
                                "临时" + code,
                                "kind",
                                kind,
                                "parent",
                                parent,
                                "supervising",
                                kind.equals("street")))
                .expect(201);
        members.forEach((user, role) -> administrator
                .post("/admin/units/" + code + "/members", Json.object("userName", user, "role", role))
                .expect(200));
        return code;
    }

    /** One in which the archives' people work. */
    public static String ofArchives(Host host, String prefix, String kind, String parent) {
        return make(
                host, prefix, kind, parent, Map.of("archives.secretary", "secretary", "archives.officer", "officer"));
    }

    /** Takes the role in the unit from the person. */
    public static void dismiss(Host host, String unit, String user, String role) {
        host.administrator()
                .call("DELETE", "/admin/units/" + unit + "/members/" + user + "/" + role)
                .send()
                .expect(200);
    }
}
