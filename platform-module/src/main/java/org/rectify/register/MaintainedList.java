package org.rectify.register;

/** Another list that is the projection of records, compared with them and mended whenever the ledger is. */
public interface MaintainedList {

    /** Reports what differs, and mends it where asked to; in batches of one transaction each. */
    RegisterMaintenance.Result compare(boolean mend, RegisterMaintenance.Progress progress);
}
