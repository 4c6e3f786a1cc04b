/** Loading the demo district over REST. */
package org.rectify.demo.web;
