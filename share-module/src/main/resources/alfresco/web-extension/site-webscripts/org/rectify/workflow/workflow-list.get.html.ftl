<@markup id="rectify-processes" target="js" action="after">
   <@script src="${url.context}/res/rectify/share/processes.js" group="workflow"/>
</@>
