package org.rectify.agreement;

import org.rectify.platform.Coded;

/** How far a campaign is with one unit; every unit is in one state. */
public enum CampaignState implements Coded {
    /** Nothing was drawn up yet. */
    OPEN("open"),
    /** Nothing could be drawn up; the row says why. */
    FAILED("failed"),
    DRAFT("draft"),
    /** A signature is waited for, and there is time. */
    WAITING("waiting"),
    /** A signature is waited for, and its day is past. */
    LATE("late"),
    REFUSED("refused"),
    /** Both have signed. */
    SIGNED("signed"),
    /** Terminated or discarded. */
    ENDED("ended");

    private final String code;

    CampaignState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
