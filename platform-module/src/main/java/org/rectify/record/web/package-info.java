/** REST that is the same for every kind of record. */
package org.rectify.record.web;
