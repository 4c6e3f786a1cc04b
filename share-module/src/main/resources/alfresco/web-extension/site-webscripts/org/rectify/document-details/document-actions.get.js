<import resource="classpath:/alfresco/site-webscripts/org/alfresco/components/documentlibrary/data/surf-doclist.lib.js">
<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/documentlibrary/data/rows.lib.js">
// Runs after Share's own script of that name, which has put the details of the file into its widget.
rectifyDetails(model.widgets || [], "documentDetails");
