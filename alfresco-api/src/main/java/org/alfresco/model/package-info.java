/** The names of the built-in models. */
package org.alfresco.model;
