<#-- The fields of a set side by side, two in a row: one that shows nothing leaves no gap, and on a phone each has its own row. -->
<div class="rectify-columns">
<#list set.children as item>
   <#if item.kind != "set">
   <@formLib.renderField field=form.fields[item.id] />
   </#if>
</#list>
</div>
