<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/dashlets/dashlet.lib.js">
rectifyDashlet("agreements");
