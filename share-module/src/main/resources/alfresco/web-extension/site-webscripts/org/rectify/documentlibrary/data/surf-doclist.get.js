<import resource="classpath:/alfresco/site-webscripts/org/alfresco/components/documentlibrary/data/surf-doclist.lib.js">
<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/documentlibrary/data/rows.lib.js">
// Runs after Share's own script of that name; DocList is Share's.
(function()
{
   var question = rectifyQuestion(args.filter), list = null, all = { actions: true, indicators: true, metadataTemplate: true };
   if (question !== undefined)
   {
      list = rectifyList(question, args);
      if (list === null)
      {
         status.setCode(500);
         model.json = "{}";
         return;
      }
      status.setCode(200);
      rectifyClose(list, list.items, null);
      DocList.processResult(list, all);
   }
   else if (model.json && rectifyNamed(String(model.json)))
   {
      list = JSON.parse(String(model.json));
      rectifyClose(list, list.item ? [list.item] : list.items || [], all);
   }
   if (list !== null)
   {
      rectifyTell(list.item ? [list.item] : list.items || []);
      model.json = jsonUtils.toJSONString(list);
   }
})();
