package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * A multipart body and its parts, one after the other. Names only the core of the library: the part of it that knows
 * servlets changed its package between ACS 23.5 and 23.6, and with it there would be no upload on one side or the other.
 */
record MultipartBody(HttpServletRequest request) implements RequestContext {

    /** Whether the request has such a body. */
    static boolean isOne(HttpServletRequest request) {
        return "POST".equalsIgnoreCase(request.getMethod())
                && AbstractFileUpload.isMultipartContent(new MultipartBody(request));
    }

    FileItemInputIterator parts() throws IOException {
        Parser parser = new Parser();
        parser.setHeaderCharset(StandardCharsets.UTF_8);
        return parser.getItemIterator(this);
    }

    @Override
    public String getCharacterEncoding() {
        return request.getCharacterEncoding();
    }

    @Override
    public long getContentLength() {
        return request.getContentLengthLong();
    }

    @Override
    public String getContentType() {
        return request.getContentType();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return request.getInputStream();
    }

    /** Asked by the newer of the two only: whether the parts make up one document. A form's do not. */
    @Override
    public boolean isMultipartRelated() {
        return false;
    }

    /** Reads while the body arrives; what would keep a whole body in memory or on the disk is left out. */
    private static final class Parser
            extends AbstractFileUpload<HttpServletRequest, DiskFileItem, DiskFileItemFactory> {

        @Override
        public FileItemInputIterator getItemIterator(HttpServletRequest request) throws IOException {
            return getItemIterator(new MultipartBody(request));
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(HttpServletRequest request)
                throws FileUploadException {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DiskFileItem> parseRequest(HttpServletRequest request) throws FileUploadException {
            throw new UnsupportedOperationException();
        }
    }
}
