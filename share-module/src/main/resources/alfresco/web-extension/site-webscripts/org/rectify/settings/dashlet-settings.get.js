<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/dashlets/dashlet.lib.js">
var dashlet = String(url.templateArgs.dashlet);
if (RECTIFY_WHOSE.hasOwnProperty(dashlet))
{
   model.dashlet = dashlet;
   model.whose = RECTIFY_WHOSE[dashlet];
   model.rows = RECTIFY_WITHOUT_ROWS.indexOf(dashlet) >= 0 ? [] : RECTIFY_ROWS.slice().sort(function(a, b) { return a - b; });
}
else
{
   status.code = 404;
   status.redirect = true;
}
