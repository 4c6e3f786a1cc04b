<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/dashlets/dashlet.lib.js">

/** Whether the component is that dashlet: nothing else may be changed from here. */
function rectifyComponent(dashlet)
{
   var component = sitedata.getComponent(url.templateArgs.componentId);
   var at = component ? String(component.properties["url"]) : "";
   return at === "/components/dashlets/rectify-" + dashlet ? component : null;
}

function main()
{
   var dashlet = String(url.templateArgs.dashlet);
   var component = RECTIFY_WHOSE.hasOwnProperty(dashlet) ? rectifyComponent(dashlet) : null;
   if (component === null)
   {
      status.code = 404;
      status.redirect = true;
      return;
   }
   var whose = json.has("whose") ? String(json.get("whose")) : "";
   var rows = json.has("rows") ? String(json.get("rows")) : RECTIFY_ROWS[0];
   if (RECTIFY_WHOSE[dashlet].indexOf(whose) < 0 || RECTIFY_ROWS.indexOf(rows) < 0)
   {
      status.code = 400;
      status.redirect = true;
      return;
   }
   component.properties["whose"] = whose;
   component.properties["rows"] = rows;
   // Share's own rule decides whether its reader may: what the repository refuses is not kept.
   component.save();
   model.whose = whose;
   model.rows = rows;
}

main();
