package org.rectify.document.internal;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.PaperTemplates;
import org.rectify.document.Papers;
import org.rectify.document.internal.PaperTable.Issued;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.StorableText;
import org.rectify.platform.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Papers that are made once what they say has been kept, and never otherwise than it was kept. */
public final class IssuedPapers implements Papers {

    private static final Logger LOG = LoggerFactory.getLogger(IssuedPapers.class);
    private static final int BATCH = 50;
    private static final int LONGEST_NAME = 120;

    private final Press press;
    private final PaperTemplates templates;
    private final PaperTable table;
    private final PaperFolder folder;
    private final Transactions transactions;
    private final Clock clock;

    public IssuedPapers(
            Press press,
            PaperTemplates templates,
            PaperTable table,
            PaperFolder folder,
            Transactions transactions,
            Clock clock) {
        this.press = press;
        this.templates = templates;
        this.table = table;
        this.folder = folder;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public byte[] docx(PaperData data) {
        return print(PaperFormat.DOCX, data);
    }

    @Override
    public byte[] pdf(PaperData data) {
        return print(PaperFormat.PDF, data);
    }

    private byte[] print(PaperFormat format, PaperData data) {
        return press.print(format, Template.of(templates.current(data.kind(), data.unit())), data);
    }

    @Override
    public Paper freeze(String recordId, PaperData data) {
        return table.add(recordId, data, clock.instant());
    }

    @Override
    public List<Paper> of(String recordId) {
        return table.of(recordId);
    }

    @Override
    public Optional<OpenPaper> open(String recordId, PaperKind kind, int ordinal, PaperFormat format) {
        Optional<Issued> found = transactions.read(() -> table.find(recordId, kind, ordinal, false));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Issued issued = found.get();
        if (issued.paper().pending()) {
            // Apart from the caller's transaction, which may be one for reading; but what that issued only it can see.
            Optional<Issued> made = transactions.separately(() -> make(recordId, kind, ordinal));
            issued = made.or(() -> make(recordId, kind, ordinal)).orElse(issued);
        }
        Paper.File file = issued.paper().files().get(format);
        byte[] content = file == null ? press(issued, format) : kept(issued, file, format);
        Paper.File shown = file != null
                ? file
                : new Paper.File(null, name(issued.paper(), format), content.length, sha256(content));
        return Optional.of(new OpenPaper(issued.paper(), shown, new ByteArrayInputStream(content)));
    }

    /** The file as it lies in the folder, made again where somebody took it away or changed it. */
    private byte[] kept(Issued issued, Paper.File file, PaperFormat format) {
        Optional<byte[]> lying =
                folder.content(file.nodeId()).filter(content -> sha256(content).equals(file.sha256()));
        if (lying.isPresent()) {
            return lying.get();
        }
        LOG.warn(
                "The file {} of {} is gone or was changed; it is made again",
                file.name(),
                issued.paper().recordId());
        byte[] again = press(issued, format);
        if (!sha256(again).equals(file.sha256())) {
            throw new RefusedException(Refusal.conflict("document.lost", List.of()));
        }
        return again;
    }

    private byte[] press(Issued issued, PaperFormat format) {
        return press.print(format, Template.of(issued.template()), issued.data());
    }

    /** Makes the files of papers that still have none, each paper in a transaction of its own. */
    public void makePending() {
        List<Paper> pending;
        int failed = 0;
        do {
            int skipped = failed;
            pending = transactions.separately(() -> table.pending(BATCH + skipped)).stream()
                    .skip(skipped)
                    .toList();
            for (Paper paper : pending) {
                if (!made(paper)) {
                    failed++;
                }
            }
        } while (pending.size() == BATCH);
    }

    private boolean made(Paper paper) {
        try {
            return transactions
                    .separately(() -> make(paper.recordId(), paper.kind(), paper.ordinal()))
                    .filter(issued -> !issued.paper().pending())
                    .isPresent();
        } catch (RuntimeException e) {
            LOG.error("The paper {} {} of {} cannot be made", paper.kind(), paper.ordinal(), paper.recordId(), e);
            return false;
        }
    }

    private Optional<Issued> make(String recordId, PaperKind kind, int ordinal) {
        Optional<Issued> issued = table.find(recordId, kind, ordinal, true);
        if (issued.isEmpty() || !issued.get().paper().pending()) {
            return issued;
        }
        Paper paper = issued.get().paper();
        Map<PaperFormat, Paper.File> files = new EnumMap<>(PaperFormat.class);
        for (PaperFormat format : PaperFormat.values()) {
            byte[] content = press(issued.get(), format);
            Optional<Paper.File> file = folder.put(paper, format, name(paper, format), content, sha256(content));
            if (file.isEmpty()) {
                return issued;
            }
            files.put(format, file.get());
        }
        table.made(paper, files, clock.instant());
        return table.find(recordId, kind, ordinal, false);
    }

    /** What the file is called: the kind and the number, without what no file system bears. */
    private static String name(Paper paper, PaperFormat format) {
        String word =
                switch (paper.kind()) {
                    case NOTICE -> "整改通知";
                    case ORDER -> "整改通知单";
                    case CLOSE_OFF -> "销号证明";
                    case AGREEMENT -> "目标责任书";
                };
        String what = paper.number() == null ? paper.title() : paper.number();
        String stem = word + " " + String.join(" ", PaperText.lines(what)).replaceAll("[\"*\\\\><?/:|\\p{Cntrl}]", "_");
        String counted = paper.ordinal() == 1 ? "" : " (" + paper.ordinal() + ")";
        return StorableText.cut(stem.strip(), LONGEST_NAME).replaceAll("[. ]+$", "") + counted + "." + format.code();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
