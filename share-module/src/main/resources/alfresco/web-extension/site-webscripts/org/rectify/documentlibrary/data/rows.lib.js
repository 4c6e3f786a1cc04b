/**
 * The rows of the document library, after Share has put them together: those of our filters, which the register knows and
 * no search engine has to, and of every page what the repository alone can tell of our records, asked for once a page.
 */
var RECTIFY_RECORDS = { "rect:order": "order", "rect:notice": "notice", "rect:agreement": "agreement" };

/** Which actions stand for a step, and are offered where the reader may take it. */
var RECTIFY_STEPS = {
   "rectify-report": "report",
   "rectify-extension": "request-extension",
   "rectify-verify": "accept",
   "rectify-archive": "archive",
   "rectify-issue": "add-problems"
};

/** Under what the list's columns go in our lists. */
var RECTIFY_SORTS = { "cm:name": "number", "cm:title": "title", "cm:modified": "modifiedAt", "cm:created": "createdAt" };

/** What an administrator has on every node, and what every use of it on a record would be refused. */
var RECTIFY_REFUSED = ["Write", "Delete", "CreateChildren", "CancelCheckOut"];

/** What Share offers whoever may read, and what is refused of a record: it has one place, and no second that no list knows. */
var RECTIFY_ELSEWHERE = { "document-copy-to": true, "document-move-to": true };

/** Files of a record: what proves it, and what was issued. */
var RECTIFY_FILES = ["rect:evidence", "rect:paper"];

var RECTIFY_RUNNING = "status=issued&status=received&status=rectifying";

/** Ids in an address stay well below what servers take. */
var RECTIFY_MOST = 100;

function rectifyDay(date)
{
   function two(number)
   {
      return number < 10 ? "0" + number : String(number);
   }
   return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
}

/** The week, Monday to Sunday as the office counts, from today on, and by the office's day: this server's clock may be another. */
function rectifyWeek()
{
   var me = rectifyAsk("/rectify/v1/me"), parts = me === null ? [] : String(me.today).split("-");
   if (parts.length !== 3)
   {
      return null;
   }
   var today = new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]));
   var sunday = new Date(today.getFullYear(), today.getMonth(), today.getDate() + (7 - today.getDay()) % 7);
   return "orders?" + RECTIFY_RUNNING + "&dueFrom=" + rectifyDay(today) + "&dueTo=" + rectifyDay(sunday);
}

/** What is asked of the repository for a filter of ours: undefined for a filter of somebody else, null where it can't be told. */
function rectifyQuestion(filter)
{
   switch (String(filter))
   {
      case "rectify-waiting":
         return "inbox?";
      case "rectify-overdue":
         return "orders?light=red&" + RECTIFY_RUNNING;
      case "rectify-week":
         return rectifyWeek();
      case "rectify-unsigned":
         return "orders?status=issued";
      case "rectify-look-back":
         return "orders?status=closed&mark=unfiled";
      case "rectify-suspended":
         return "orders?mark=suspended&" + RECTIFY_RUNNING;
      case "rectify-archived":
         return "orders?mark=archived";
      default:
         return undefined;
   }
}

/** The part of it that is shown, in the order that the list has; the inbox keeps its own, overdue first. */
function rectifyPage(question, given)
{
   var size = Math.min(Math.max(parseInt(given.size, 10) || 50, 1), 500), page = Math.max(parseInt(given.pos, 10) || 1, 1);
   var part = "&skip=" + (page - 1) * size + "&max=" + size, sort = RECTIFY_SORTS[String(given.sortField)];
   if (question.indexOf("orders") === 0 && sort)
   {
      part += "&sort=" + (String(given.sortAsc) === "false" ? "-" : "") + sort;
   }
   return question + part;
}

/** The answer as an object, null where there is none to be had. */
function rectifyAsk(address)
{
   var answer = remote.call(address);
   return answer.status == 200 ? JSON.parse(String(answer)) : null;
}

function rectifyOnce(items)
{
   var ids = [], seen = {};
   for (var i = 0; i < items.length; i++)
   {
      if (seen[items[i].id] !== true)
      {
         seen[items[i].id] = true;
         ids.push(items[i].id);
      }
   }
   return ids;
}

/** The list of one of our filters, as Share's own would be; null where it can't be had. */
function rectifyList(question, given)
{
   var page = question === null ? null : rectifyAsk("/rectify/v1/" + rectifyPage(question, given)), ids, list = null;
   if (page === null)
   {
      return null;
   }
   ids = rectifyOnce(page.items);
   for (var i = 0; i === 0 || i < ids.length; i += RECTIFY_MOST)
   {
      var part = rectifyAsk("/rectify-library/rows?ids=" + ids.slice(i, i + RECTIFY_MOST).join(","));
      if (part === null)
      {
         return null;
      }
      if (list === null)
      {
         list = part;
      }
      else
      {
         list.items = list.items.concat(part.items);
      }
   }
   list.totalRecords = page.total;
   list.startIndex = page.skip;
   return list;
}

function rectifyId(item)
{
   return String(item.node.nodeRef).replace(/^.*\//, "");
}

/** What is known of those of our records that stand in the list, by id; empty where the repository doesn't say. */
function rectifyKnown(items)
{
   var known = {}, ids = [];
   for (var i = 0; i < items.length; i++)
   {
      var kind = RECTIFY_RECORDS[String(items[i].node.type)];
      if (kind)
      {
         ids.push({ kind: kind, id: rectifyId(items[i]) });
      }
   }
   for (var from = 0; from < ids.length; from += RECTIFY_MOST)
   {
      var part = ids.slice(from, from + RECTIFY_MOST), asked = { order: [], notice: [], agreement: [] }, query = [];
      for (var p = 0; p < part.length; p++)
      {
         asked[part[p].kind].push(part[p].id);
      }
      for (var name in asked)
      {
         if (asked[name].length > 0)
         {
            query.push(name + "=" + asked[name].join(","));
         }
      }
      var answer = rectifyAsk("/rectify/v1/records?" + query.join("&"));
      for (var a = 0; answer !== null && a < answer.items.length; a++)
      {
         known[answer.items[a].id] = answer.items[a];
      }
   }
   return known;
}

function rectifyStays(actions)
{
   var kept = [];
   for (var i = 0; i < actions.length; i++)
   {
      if (RECTIFY_ELSEWHERE[actions[i].id] !== true)
      {
         kept.push(actions[i]);
      }
   }
   return kept;
}

/** Gives each row what is known of it, and takes from it the actions whose step isn't the reader's. */
function rectifyTell(items)
{
   var known = rectifyKnown(items);
   for (var i = 0; i < items.length; i++)
   {
      var row = known[rectifyId(items[i])], kept = [];
      if (rectifyIsOurs(items[i].node) && items[i].actions)
      {
         items[i].actions = rectifyStays(items[i].actions);
      }
      if (row)
      {
         items[i].rectify = row;
         for (var a = 0; row.steps && items[i].actions && a < items[i].actions.length; a++)
         {
            var step = RECTIFY_STEPS[items[i].actions[a].id];
            if (!step || row.steps.indexOf(step) >= 0)
            {
               kept.push(items[i].actions[a]);
            }
         }
         items[i].actions = row.steps && items[i].actions ? kept : items[i].actions;
      }
   }
}

/** Whether the node is a record or a part or file of one, all of which change by steps alone. */
function rectifyIsRecord(node)
{
   var aspects = node.aspects || [];
   for (var i = 0; i < RECTIFY_FILES.length; i++)
   {
      if (aspects.indexOf(RECTIFY_FILES[i]) >= 0)
      {
         return true;
      }
   }
   return rectifyIsOurs(node);
}

/** Units are kept in Share's forms as well. */
function rectifyIsOurs(node)
{
   return String(node.type).indexOf("rect:") === 0 && String(node.type) !== "rect:unit";
}

/** Takes the permissions of those rows that are records, whose change would be refused to everybody; true where there were any. */
function rectifyCloseOne(item)
{
   var user = rectifyIsRecord(item.node) && item.node.permissions ? item.node.permissions.user : null, had = false;
   for (var i = 0; user && i < RECTIFY_REFUSED.length; i++)
   {
      if (user[RECTIFY_REFUSED[i]] === true)
      {
         user[RECTIFY_REFUSED[i]] = false;
         had = true;
      }
   }
   return had;
}

/**
 * No pencil and no action on a record that would be refused. Share has decided already what it offers: where that was too
 * much, it decides once more, which nobody but an administrator has to wait for.
 */
function rectifyClose(list, items, wanted)
{
   var closed = [];
   for (var i = 0; i < items.length; i++)
   {
      if (rectifyCloseOne(items[i]))
      {
         closed.push(items[i]);
      }
   }
   if (closed.length > 0 && wanted)
   {
      DocList.processResult({ metadata: list.metadata, items: closed }, wanted);
   }
}

/** Whether the text names a record of ours at all: most pages of most libraries don't. */
function rectifyNamed(text)
{
   return text.indexOf('"rect:') >= 0;
}

/** What the page of one node offers: Share's script has put the details into a widget. */
function rectifyDetails(widgets, option)
{
   for (var i = 0; i < widgets.length; i++)
   {
      var details = widgets[i].options ? widgets[i].options[option] : null;
      if (details && details.item)
      {
         rectifyClose(details, [details.item], { actions: true });
         rectifyTell([details.item]);
      }
   }
}
