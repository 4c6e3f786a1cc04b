<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/header/menu.lib.js">
rectifyAddMenu(model.jsonModel);
rectifyOfferSite(model.jsonModel);

// A row of the results says of a record of ours what an office asks first.
var rectifyRow = model.jsonModel ? widgetUtils.findObject(model.jsonModel, "id", "FCTSRCH_SEARCH_RESULT") : null;
if (rectifyRow && rectifyRow.config)
{
   rectifyRow.config.widgetsBelow = (rectifyRow.config.widgetsBelow || []).concat([{ name: "rectifyAikau/SearchFacts" }]);
}
