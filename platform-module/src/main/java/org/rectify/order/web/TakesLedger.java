package org.rectify.order.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rectify.web.Takes;

/** The call takes what the ledger is filtered and sorted by, which {@link LedgerQueries} reads. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Takes({
    "status",
    "light",
    "unit",
    "source",
    "category",
    "pace",
    "mark",
    "notice",
    "person",
    "q",
    "dueFrom",
    "dueTo",
    "issuedFrom",
    "issuedTo",
    "sort"
})
public @interface TakesLedger {}
