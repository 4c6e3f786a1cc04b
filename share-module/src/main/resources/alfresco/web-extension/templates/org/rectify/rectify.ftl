<#include "/org/alfresco/include/alfresco-template.ftl" />
<#-- Every page of Rectify: Share's header and footer, and between them the one region that the interface fills. -->
<@templateHeader />
<@templateBody>
   <@markup id="alf-hd">
   <div id="alf-hd">
      <@region scope="global" id="share-header" chromeless="true" />
   </div>
   </@>
   <@markup id="bd">
   <div id="bd">
      <@region id="rectify" scope="page" />
   </div>
   </@>
</@>
<@templateFooter>
   <@markup id="alf-ft">
   <div id="alf-ft">
      <@region id="footer" scope="global" />
   </div>
   </@>
</@>
