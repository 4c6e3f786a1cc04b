package org.rectify.host;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything, locked for one host at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final RandomAccessFile file;
    private final FileLock lock;

    private DataFolder(Path path, RandomAccessFile file, FileLock lock) {
        this.path = path;
        this.file = file;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        RandomAccessFile file;
        try {
            Files.createDirectories(path.resolve("db"));
            file = new RandomAccessFile(path.resolve("host.lock").toFile(), "rw");
        } catch (IOException refused) {
            throw new StartRefusal("the data folder " + path + " cannot be written to: " + refused.getMessage());
        }
        try {
            FileLock lock = file.getChannel().tryLock();
            if (lock != null) {
                return new DataFolder(path, file, lock);
            }
        } catch (IOException | OverlappingFileLockException taken) {
            // Said below.
        }
        throw new StartRefusal("the data folder " + path + " is in use by another running host");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException atTheEnd) {
            // The operating system gives the lock back anyway.
        }
    }
}
