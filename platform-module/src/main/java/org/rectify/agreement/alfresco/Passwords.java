package org.rectify.agreement.alfresco;

/** Has the person at the keyboard prove again who that is, without changing who is logged in. */
interface Passwords {

    /**
     * Goes through where it is the password of the user of this thread. To be called outside of any transaction: a wrong
     * one is counted by the host. The password is kept nowhere and written into no log.
     *
     * @param field the field that held it, for the refusal
     * @throws org.rectify.platform.RefusedException {@code agreement.password}, or {@code agreement.passwordWait} for a while after
     *     several wrong ones, whatever was typed
     */
    void confirm(String field, String password);
}
