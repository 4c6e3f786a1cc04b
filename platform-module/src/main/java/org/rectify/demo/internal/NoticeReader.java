package org.rectify.demo.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rectify.demo.internal.NoticeDocument.Problem;

/**
 * Reads an official notice in DOCX: the paragraph with the document number, the title that begins with 关于, what it rests
 * on (根据…), the table of problems, and under it the issuing unit and the date.
 */
public final class NoticeReader {

    private static final Pattern NUMBER = Pattern.compile("\\S+〔\\d{4}〕\\d+号");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final int COLUMNS = 6;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<List<List<String>>> rows = new ArrayList<>();

    private NoticeReader() {}

    /**
     * The notice in those bytes.
     *
     * @throws IllegalArgumentException where it is no DOCX, or not made like a notice
     */
    public static NoticeDocument read(byte[] docx) {
        NoticeReader reader = new NoticeReader();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                throw new IllegalArgumentException("Not a DOCX document");
            }
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            reader.body(factory.createXMLStreamReader(zip, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not a readable DOCX document", e);
        }
        return reader.notice();
    }

    private void body(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<List<String>> row = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> row = new ArrayList<>();
                    case "tc" -> row.add(new ArrayList<>());
                    case "p" -> text.setLength(0);
                    case "t" -> text.append(xml.getElementText());
                    default -> {
                        // Looks, not content.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("p")) {
                    (row == null ? paragraphs : row.get(row.size() - 1))
                            .add(text.toString().strip());
                } else if (xml.getLocalName().equals("tr")) {
                    rows.add(row);
                    row = null;
                }
            }
        }
    }

    private NoticeDocument notice() {
        List<String> filled =
                paragraphs.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.isEmpty() || rows.size() < 2) {
            throw new IllegalArgumentException("Not made like a notice");
        }
        LocalDate date = date(filled.get(filled.size() - 1));
        return new NoticeDocument(
                first(filled, "关于.+通知"),
                first(filled, NUMBER.pattern()),
                first(filled, "根据.+"),
                filled.get(filled.size() - 2),
                date,
                rows.subList(1, rows.size()).stream().map(NoticeReader::problem).toList());
    }

    private static String first(List<String> paragraphs, String form) {
        return paragraphs.stream()
                .filter(text -> text.matches(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The notice has no paragraph like " + form));
    }

    private static Problem problem(List<List<String>> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalArgumentException("A row of the notice has " + row.size() + " columns");
        }
        List<String> measures =
                row.get(4).stream().map(text -> text.replaceAll("[；。]$", "")).toList();
        return new Problem(text(row.get(1)), text(row.get(2)), text(row.get(3)), measures, date(text(row.get(5))));
    }

    private static String text(List<String> paragraphs) {
        return String.join("", paragraphs);
    }

    private static LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            throw new IllegalArgumentException("No date in " + text);
        }
        return LocalDate.of(
                Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
    }
}
