/**
 * The names of the content model and of the task model; the models themselves and their titles are resources under {@code
 * alfresco/module/rectify-platform}.
 */
package org.rectify.model;
