/** The working calendar over REST. */
package org.rectify.calendar.web;
