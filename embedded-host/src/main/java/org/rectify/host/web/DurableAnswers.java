package org.rectify.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.rectify.host.database.Durability;

/** Lets no byte of an answer out before what it tells of is on the disk. */
final class DurableAnswers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Durability durability;

    DurableAnswers(Durability durability) {
        this.durability = durability;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new Durable(response));
        } finally {
            // A short answer leaves only now.
            durability.ensure();
        }
    }

    private final class Durable extends HttpServletResponseWrapper {
        private Durable(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new DurableStream(super.getOutputStream());
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            durability.ensure();
            return super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            durability.ensure();
            super.flushBuffer();
        }

        @Override
        public void sendError(int status) throws IOException {
            durability.ensure();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            durability.ensure();
            super.sendError(status, message);
        }
    }

    private final class DurableStream extends ServletOutputStream {
        private final ServletOutputStream out;

        private DurableStream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            durability.ensure();
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            durability.ensure();
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            durability.ensure();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            durability.ensure();
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
