package org.rectify.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The templates by which papers are made: those that the module carries, and over them what an administrator set for all
 * units or a unit's office for its own. None is ever lost: what was issued by an earlier one stays as it was. Who may
 * change them is for the caller to decide beforehand.
 */
public interface PaperTemplates {

    /** The kinds and units whose template is not the carried one, by kind and unit; the general ones have no unit. */
    List<Version> inForce();

    /** All that were ever set for the kind and unit, newest first; {@code unit} null for the general ones. */
    List<Version> versions(PaperKind kind, String unit);

    /** The template by which that unit's papers of the kind are made now: its own, the general or the carried one. */
    byte[] current(PaperKind kind, String unit);

    /** An earlier one as it was set; empty where there is none of that number. */
    Optional<byte[]> version(PaperKind kind, String unit, int version);

    /**
     * Takes a template in and puts it in force.
     *
     * @param unit null for all units that have none of their own
     * @param by the user name
     * @throws org.rectify.platform.RefusedException {@code document.template.…} where it is none that can be used
     */
    Version put(PaperKind kind, String unit, String fileName, byte[] docx, String by);

    /** Goes back to the general one, or to the carried one where {@code unit} is null; whether there was anything set. */
    boolean reset(PaperKind kind, String unit);

    /**
     * One that was set.
     *
     * @param unit null for the general one
     * @param version 1, 2, 3… of its kind and unit
     * @param by the user name
     */
    record Version(
            PaperKind kind,
            String unit,
            int version,
            String fileName,
            long size,
            String sha256,
            Instant at,
            String by,
            boolean inForce) {}
}
