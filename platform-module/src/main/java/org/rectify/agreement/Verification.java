package org.rectify.agreement;

import java.util.List;

/**
 * What came of proving an agreement.
 *
 * @param ok whether everything is as it was signed
 */
public record Verification(String id, boolean ok, List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    /**
     * One thing that was looked at.
     *
     * @param what {@code history}, {@code signatures}, {@code signer}, {@code record-text}, {@code record-pdf},
     *     {@code pdf} or {@code text}
     * @param of the signature: its edition and side ({@code 0:lower}), null for the whole
     * @param expected what the history says
     * @param found what there is now; null where it is gone
     */
    public record Check(String what, String of, String expected, String found, boolean ok) {}
}
