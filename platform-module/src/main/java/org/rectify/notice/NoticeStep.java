package org.rectify.notice;

import org.rectify.platform.Coded;

/** What can be done with a notice. The codes are the contract's and never change. */
public enum NoticeStep implements Coded {
    CREATE("create"),
    EDIT("edit"),
    SUBMIT_FOR_APPROVAL("submit-for-approval"),
    APPROVE("approve"),
    SEND_BACK("send-back"),
    ISSUE("issue"),
    DISCARD("discard"),
    ADD_PROBLEMS("add-problems"),
    WITHDRAW("withdraw"),
    /** All of its orders are at an end; taken by the system. */
    CLOSE("close"),
    /** One of its orders was opened again; taken by the system. */
    REOPEN("reopen"),
    /** Puts it on the archive's shelf; nothing changes it any more. */
    ARCHIVE("archive"),
    /** A file was added; taken by uploading. */
    ATTACH("attach"),
    /** The process was gone or stood elsewhere and was replaced; taken by the system. */
    REPAIR("repair");

    private final String code;

    NoticeStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
