package org.rectify.demo.alfresco;

import java.time.LocalDateTime;
import java.util.List;
import org.rectify.demo.internal.Library;

/** What is told of the demo district beside the lives of orders, in parts that are each whole. */
public interface Chapter {

    /** The marks of its parts. */
    List<String> keys();

    /** Tells the part up to the present. */
    void tell(String key, Library library, LocalDateTime present);
}
