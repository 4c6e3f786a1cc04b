<#assign el = args.htmlid?html>
<#-- The dialog as Share's own dashlets have it: Share opens it, checks it and sends it. -->
<div id="${el}-configDialog" class="rectify-settings">
   <div class="hd">${msg("rectify.dashlet.settings")?html}</div>
   <div class="bd">
      <form id="${el}-form" action="" method="POST">
         <div class="yui-gd">
            <div class="yui-u first"><label for="${el}-whose">${msg("rectify.dashlet.whose")?html}:</label></div>
            <div class="yui-u">
               <select id="${el}-whose" name="whose" tabindex="0">
                  <#list whose as choice>
                  <option value="${choice}">${msg("rectify.dashlet." + dashlet + "." + choice)?html}</option>
                  </#list>
               </select>
            </div>
         </div>
         <#if rows?size gt 0>
         <div class="yui-gd">
            <div class="yui-u first"><label for="${el}-rows">${msg("rectify.dashlet.rows")?html}:</label></div>
            <div class="yui-u">
               <select id="${el}-rows" name="rows" tabindex="0">
                  <#list rows as choice>
                  <option value="${choice}">${choice}</option>
                  </#list>
               </select>
            </div>
         </div>
         </#if>
         <div class="bdft">
            <input type="submit" id="${el}-ok" value="${msg("rectify.dashlet.ok")?html}" tabindex="0" />
            <input type="button" id="${el}-cancel" value="${msg("rectify.dashlet.cancel")?html}" tabindex="0" />
         </div>
      </form>
   </div>
</div>
