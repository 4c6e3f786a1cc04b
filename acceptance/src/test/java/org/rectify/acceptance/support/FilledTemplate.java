package org.rectify.acceptance.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The host's own template, filled in; and what stands in a sheet that the host wrote. */
public final class FilledTemplate {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern KEY = Pattern.compile("<c r=\"([A-Z]+)2\"[^>]*?><is><t[^>]*>([^<]+)</t>");

    private final Map<String, byte[]> parts;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private int row = 4;

    private FilledTemplate(Map<String, byte[]> parts) {
        this.parts = parts;
        Matcher keys = KEY.matcher(text(parts.get(SHEET)));
        while (keys.find()) {
            columns.put(keys.group(2), keys.group(1));
        }
    }

    /** The template for orders, as that one gets it. */
    public static FilledTemplate ofOrders(Client client) {
        return of(client, "orders");
    }

    /** The template of that kind, as that one gets it. */
    public static FilledTemplate of(Client client, String kind) {
        return new FilledTemplate(
                unpack(client.get("/imports/template?kind=" + kind).expect(200).body()));
    }

    /** Adds a row: fields and what their cells say. */
    public FilledTemplate row(Map<String, String> values) {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
        columns.forEach((field, column) -> {
            String value = values.get(field);
            if (value != null) {
                rows.append("<c r=\"")
                        .append(column)
                        .append(row)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(value.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
        });
        rows.append("</row>");
        return this;
    }

    /** The name of the field's cell in the row that was added last. */
    public String cell(String field) {
        return columns.get(field) + row;
    }

    /** The file. */
    public byte[] bytes() {
        String sheet = text(parts.get(SHEET));
        int end = sheet.indexOf("</sheetData>");
        // Styled blank rows of the template make way for the filled ones.
        int first = sheet.indexOf("<row r=\"5\"");
        String filled = sheet.substring(0, first < 0 ? end : first) + rows + sheet.substring(end);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The same content is the same file, whenever it is made.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getKey().equals(SHEET) ? filled.getBytes(StandardCharsets.UTF_8) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The texts of the sheet's cells, row by row. */
    public static List<List<String>> texts(byte[] workbook) {
        String sheet = text(unpack(workbook).get(SHEET));
        List<List<String>> rows = new ArrayList<>();
        for (String row : sheet.split("<row ")) {
            List<String> cells = new ArrayList<>();
            Matcher cell = Pattern.compile("<c [^>]*>(?:<is><t[^>]*>([^<]*)</t></is>|<v>([^<]*)</v>)</c>")
                    .matcher(row);
            while (cell.find()) {
                cells.add(cell.group(1) == null ? cell.group(2) : plain(cell.group(1)));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String plain(String text) {
        return Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** Whether any cell of the workbook is a formula. */
    public static boolean hasFormula(byte[] workbook) {
        return text(unpack(workbook).get(SHEET)).matches("(?s).*<f[ >/].*");
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    /** By the directory at its end, as every office program reads it. */
    private static Map<String, byte[]> unpack(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("rectify-sheet", ".xlsx");
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), in.readAllBytes());
                    }
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
