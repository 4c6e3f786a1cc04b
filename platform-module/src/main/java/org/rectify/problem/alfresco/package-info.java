/** Problems as nodes, and the services that put decisions into effect. */
package org.rectify.problem.alfresco;
