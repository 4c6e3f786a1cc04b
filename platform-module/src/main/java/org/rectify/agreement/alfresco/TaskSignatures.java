package org.rectify.agreement.alfresco;

import java.util.Map;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.platform.Identity;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/**
 * Signing by the form of a task. The form's filter proves the password before anything of the form is stored, and the
 * task is then ended in the same transaction: what was proven is known for as long as that lasts, and in no other. A task
 * that is ended by another door, the public REST say, proves nothing and signs nothing.
 */
public final class TaskSignatures {

    private static final String PASSWORD = "password";

    private final Passwords passwords;
    private final Identity identity;

    public TaskSignatures(Passwords passwords, Identity identity) {
        this.passwords = passwords;
        this.identity = identity;
    }

    /**
     * Has the user of this thread prove who that is; a wrong password is counted by the host in a transaction of its own.
     *
     * @throws RefusedException naming {@code password}
     */
    public void prove(String agreement, String password) {
        if (password == null || password.isEmpty()) {
            throw new RefusedException(Refusal.invalid("request.field.missing", PASSWORD, PASSWORD));
        }
        passwords.confirm(PASSWORD, password);
        TransactionSupportUtil.bindResource(this, signing(agreement));
    }

    /**
     * The request as it may be taken: signing, only where the user of this thread has proven it for that agreement in this
     * transaction.
     *
     * @throws RefusedException {@code agreement.sign.page} where nothing was proven
     */
    public AgreementRequest proven(String agreement, AgreementRequest request) {
        if (request.step() != AgreementStep.SIGN) {
            return request;
        }
        if (!signing(agreement).equals(TransactionSupportUtil.getResource(this))) {
            throw new RefusedException(Refusal.invalid("agreement.sign.page", "outcome"));
        }
        return new AgreementRequest(request.step(), Map.of(PASSWORD, "proven"), request.expectedVersion());
    }

    private Signing signing(String agreement) {
        return new Signing(agreement, identity.userName());
    }

    private record Signing(String agreement, String userName) {}
}
