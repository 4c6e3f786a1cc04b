package org.rectify.search.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rectify.web.Takes;

/** The call takes what is searched for, which {@link SearchQueries} reads. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Takes({"q", "kind", "unit", "source", "category", "status", "light", "year", "sort"})
public @interface TakesSearch {}
