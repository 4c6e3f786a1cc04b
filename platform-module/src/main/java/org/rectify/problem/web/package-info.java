/** The problem list over REST. Thin: reads requests, calls the door, shows what comes. */
package org.rectify.problem.web;
