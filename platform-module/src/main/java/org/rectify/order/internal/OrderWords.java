package org.rectify.order.internal;

import org.rectify.platform.Coded;

/** What codes are called on paper, which is always in Chinese. */
@FunctionalInterface
public interface OrderWords {

    /** The name of the code in its group ({@code source}, {@code pace}, {@code severity}). */
    String of(String group, Coded code);
}
