/** What came in for each person (the bell), once per occasion. */
package org.rectify.notification;
