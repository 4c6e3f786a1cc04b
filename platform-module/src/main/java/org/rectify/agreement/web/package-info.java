/** Agreements, campaigns and templates over REST. */
package org.rectify.agreement.web;
