package org.rectify.agreement.internal;

import static org.rectify.platform.Refusal.invalid;

import java.util.Map;
import java.util.Set;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;

/** Reads the lists that an agreement's forms ask for: clauses and scores. */
public final class AgreementItems {

    /** The longest text of a clause, in characters. */
    public static final int CLAUSE = 1000;

    /** The longest name of a post, in characters. */
    public static final int POST = 50;

    private static final int ID = 100;

    private AgreementItems() {}

    /** The item of a list, for {@link FormReader}. */
    static Object item(FormField.Type type, String path, Object raw) {
        return type == FormField.Type.SCORES ? score(path, raw) : clause(path, raw);
    }

    /**
     * A clause as it came in.
     *
     * @throws RefusedException for what is of a wrong type; what is missing is refused by the rules
     */
    public static NewClause clause(String path, Object raw) {
        Map<String, Object> map =
                FormReader.object(path, raw, Set.of("key", "kind", "text", "weight", "post", "person", "upperClause"));
        String kind = Texts.line(path + ".kind", map.get("kind"), ID);
        return new NewClause(
                Texts.line(path + ".key", map.get("key"), ID),
                Coded.read(ClauseKind.class, path + ".kind", kind),
                Texts.block(path + ".text", map.get("text"), CLAUSE),
                integer(path + ".weight", map.get("weight")),
                Texts.line(path + ".post", map.get("post"), POST),
                Texts.line(path + ".person", map.get("person"), ID),
                Texts.line(path + ".upperClause", map.get("upperClause"), ID),
                null);
    }

    private static Score score(String path, Object raw) {
        Map<String, Object> map = FormReader.object(path, raw, Set.of("clause", "score"));
        return new Score(
                FormReader.required(path + ".clause", Texts.line(path + ".clause", map.get("clause"), ID)),
                FormReader.required(path + ".score", integer(path + ".score", map.get("score"))));
    }

    private static Integer integer(String path, Object raw) {
        if (raw == null || raw instanceof Integer) {
            return (Integer) raw;
        }
        throw wrong(path);
    }

    private static RefusedException wrong(String path) {
        return new RefusedException(invalid("request.field.invalid", path, path));
    }
}
