<#include "/org/rectify/controls/common.inc.ftl" />
<#-- In the place of a form for something that is not made in one: says where it is made, and takes the button away.
     Parameters: page = the page that makes it, none for what the steps of a record leave; word = the key of what it is called. -->
<div class="form-field rectify-elsewhere" id="${fieldHtmlId}-elsewhere">
<#if (field.control.params.page!"") != "">
   <p>${msg("rectify.elsewhere.page", msg(field.control.params.word!""))?html}</p>
   <p><a href="${url.context}/page/${field.control.params.page?html}">${msg("rectify.elsewhere.open", msg(field.control.params.word!""))?html}</a></p>
<#else>
   <p>${msg("rectify.elsewhere.step")?html}</p>
   <p><a href="${url.context}/page/rectify-inbox">${msg("rectify.elsewhere.inbox")?html}</a></p>
</#if>
</div>
<@rectifyRun "elsewhere" "${fieldHtmlId}-elsewhere" />
