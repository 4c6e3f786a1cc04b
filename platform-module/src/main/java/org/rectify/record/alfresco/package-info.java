/** Records as nodes: the guard around them, their files, and how a step is taken with them. */
package org.rectify.record.alfresco;
