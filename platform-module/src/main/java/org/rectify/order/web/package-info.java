/** Orders, the ledger, the timeline and the inbox over REST. Thin: reads requests, calls the doors, shows what comes. */
package org.rectify.order.web;
