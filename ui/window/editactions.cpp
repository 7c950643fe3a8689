// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/editactions.h"

#include "editors/optiontable.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "session/rowclipboard.h"
#include "window/dialogs.h"
#include "window/menuletters.h"
#include "window/menus.h"
#include "window/shortlistpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

template <class Entries>
std::string freeId(const Entries& entries, const std::string& wanted)
{
    std::string id = wanted;
    for (int number = 2; std::ranges::any_of(entries, [&](const auto& entry) { return entry.id == id; }); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

template <class Entries>
void duplicate(Entries& entries, int index)
{
    auto copy = entries.at(static_cast<std::size_t>(index));
    copy.id = freeId(entries, copy.id);
    entries.insert(entries.begin() + index + 1, std::move(copy));
}

template <class Entries>
void move(Entries& entries, int from, int to)
{
    auto entry = std::move(entries.at(static_cast<std::size_t>(from)));
    entries.erase(entries.begin() + from);
    entries.insert(entries.begin() + to, std::move(entry));
}

} // namespace

EditActions::EditActions(const Context& context, ShortlistPanel* shortlist, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_shortlist(shortlist)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Edit"), this))
{
    addUndo();
    m_menu->addSeparator();
    m_cut = m_menu->add("editCutRows", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Cu&t rows"), {}, this,
                        [this] { cutSelected(); });
    m_copySelected = m_menu->add("editCopyRows", QT_TRANSLATE_NOOP("evenhost::window::Menus", "C&opy rows"), {}, this,
                                 [this] { copySelected(); });
    m_paste = m_menu->add("editPasteRows", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Paste rows"), {}, this,
                          [this] { pasteRows(); });
    m_copy = m_menu->add("editCopy", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Copy table as text"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, [this] { copyRows(); });
    m_duplicate = m_menu->add("editDuplicate", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Duplicate row"),
                              QKeySequence(Qt::CTRL | Qt::Key_D), this, [this] { duplicateRow(); });
    m_up = m_menu->add("editUp", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Move row &up"),
                       QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { moveRow(-1); });
    m_down = m_menu->add("editDown", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Move row dow&n"),
                         QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { moveRow(1); });
    m_remove = m_menu->add("editRemove", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Remove row"),
                           QKeySequence(Qt::CTRL | Qt::Key_Delete), this, [this] { removeRow(); });
    // Their keys are the table's own: in a field they are about its text.
    const editors::OptionTable* table = m_shortlist->table();
    connect(table, &editors::OptionTable::copyRequested, this, &EditActions::copySelected);
    connect(table, &editors::OptionTable::cutRequested, this, &EditActions::cutSelected);
    connect(table, &editors::OptionTable::pasteRequested, this, &EditActions::pasteRows);
    connect(table, &editors::OptionTable::removeRequested, this, &EditActions::removeRow);
    connect(m_shortlist, &ShortlistPanel::currentOptionChanged, this, &EditActions::updateActions);
    connect(m_shortlist->model(), &models::OptionsModel::moveRequested, this, &EditActions::moveEntry);
    connect(m_context.session, &session::PlanSession::planChanged, this, &EditActions::updateActions);
    updateActions();
}

void EditActions::addUndo()
{
    QUndoStack* stack = m_context.session->undoStack();
    m_undo = m_menu->add("editUndo", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Undo"), QKeySequence::Undo, this,
                         [this, stack] {
                             m_context.session->endTyping();
                             stack->undo();
                         });
    m_redo = m_menu->add("editRedo", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Redo"), QKeySequence::Redo, this,
                         [this, stack] {
                             m_context.session->endTyping();
                             stack->redo();
                         });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto update = [this, stack] {
        m_menu->retranslate();
        m_undo->setEnabled(stack->canUndo());
        m_redo->setEnabled(stack->canRedo());
        if (stack->canUndo())
            m_undo->setText(tr("&Undo: %1").arg(stack->undoText().replace(u'&', u"&&"_s)));
        if (stack->canRedo())
            m_redo->setText(tr("&Redo: %1").arg(stack->redoText().replace(u'&', u"&&"_s)));
        shareLetters(m_menu->menu()->actions());
    };
    connect(stack, &QUndoStack::indexChanged, this, update);
    connect(m_menu->menu(), &QMenu::aboutToShow, this, update);
    update();
}

void EditActions::updateActions()
{
    const int row = m_shortlist->currentRow();
    const auto* model = m_shortlist->model();
    const bool any = row >= 0;
    m_copy->setEnabled(model->rowCount() > 0);
    m_cut->setEnabled(any);
    m_copySelected->setEnabled(any);
    m_duplicate->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0 && model->isManaged(row) == model->isManaged(row - 1));
    m_down->setEnabled(any && row + 1 < model->rowCount() && model->isManaged(row) == model->isManaged(row + 1));
}

QString EditActions::rowName() const
{
    return m_shortlist->model()->index(m_shortlist->currentRow(), 0).data().toString();
}

void EditActions::copyRows()
{
    const auto* model = m_shortlist->model();
    QStringList lines{model->headText()};
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->rowText(row);
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void EditActions::duplicateRow()
{
    const int row = m_shortlist->currentRow();
    if (row < 0)
        return;
    plan::Plan after = m_context.session->plan();
    const int index = m_shortlist->model()->entryIndex(row);
    const bool managed = m_shortlist->model()->isManaged(row);
    if (managed)
        duplicate(after.managed, index);
    else
        duplicate(after.shortlist, index);
    const std::string id = managed ? after.managed.at(static_cast<std::size_t>(index) + 1).id
                                   : after.shortlist.at(static_cast<std::size_t>(index) + 1).id;
    m_shortlist->setCurrentOption(QString::fromStdString(id));
    m_context.session->change(tr("Duplicate %1").arg(rowName()), after);
}

void EditActions::removeRow()
{
    const QStringList ids = m_shortlist->selectedOptions();
    if (ids.isEmpty())
        return;
    removeRows(ids, ids.size() == 1 ? tr("Remove %1").arg(nameOf(ids.first()))
                                    : tr("Remove %n row(s)", nullptr, static_cast<int>(ids.size())));
}

void EditActions::removeRows(const QStringList& ids, const QString& step)
{
    const models::OptionsModel* model = m_shortlist->model();
    // The next row that stays is chosen; at the end the one before.
    const int last = model->rowOf(ids.last());
    int next = last + 1 < model->rowCount() ? last + 1 : model->rowOf(ids.first()) - 1;
    const QString nextId =
        next >= 0 ? model->index(next, 0).data(models::OptionsModel::OptionIdRole).toString() : QString();
    plan::Plan after = m_context.session->plan();
    const auto gone = [&](const auto& entry) {
        return ids.contains(QString::fromStdString(entry.id));
    };
    std::erase_if(after.shortlist, gone);
    std::erase_if(after.managed, gone);
    if (!nextId.isEmpty())
        m_shortlist->setCurrentOption(nextId);
    m_context.session->change(step, after);
}

void EditActions::copySelected()
{
    const QStringList ids = m_shortlist->selectedOptions();
    const models::OptionsModel* model = m_shortlist->model();
    if (ids.isEmpty())
        return;
    std::vector<std::string> keys;
    QStringList lines{model->headText()};
    for (const QString& id : ids) {
        keys.push_back(id.toStdString());
        lines += model->rowText(model->rowOf(id));
    }
    const std::string rows = session::rowsText(m_context.session->plan(), keys);
    QString html = u"<table>"_s;
    for (const QString& line : lines)
        html += u"<tr><td>"_s + line.toHtmlEscaped().replace(u'\t', u"</td><td>"_s) + u"</td></tr>"_s;
    auto* data = new QMimeData;
    data->setText(lines.join(u'\n') + u'\n');
    data->setHtml(html + u"</table>"_s);
    data->setData(QString::fromLatin1(session::rowsMimeType), QByteArray::fromStdString(rows));
    QApplication::clipboard()->setMimeData(data);
}

void EditActions::cutSelected()
{
    const QStringList ids = m_shortlist->selectedOptions();
    if (ids.isEmpty())
        return;
    copySelected();
    removeRows(ids, tr("Cut %n row(s)", nullptr, static_cast<int>(ids.size())));
}

void EditActions::pasteRows()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const session::PlanSession& session = *m_context.session;
    const QString format = QString::fromLatin1(session::rowsMimeType);
    if (!data || (!data->hasFormat(format) && !data->hasText()))
        return;
    session::PastedRows pasted;
    if (data->hasFormat(format)) {
        auto rows = session::withRows(session.plan(), *session.catalogue(), data->data(format).toStdString(),
                                      m_shortlist->currentOption().toStdString());
        if (!rows)
            return; // only another program could have written it
        pasted = std::move(*rows);
    } else {
        pasted = session::withNamedRows(session.plan(), *session.catalogue(), data->text());
        if (pasted.ids.empty()) {
            m_context.dialogs->showProblems(
                m_context.window, tr("Nothing was pasted: no model or offer is called that."), pasted.unknown);
            return;
        }
    }
    if (pasted.ids.empty())
        return;
    const auto count = static_cast<int>(pasted.ids.size());
    m_shortlist->setCurrentOption(QString::fromStdString(pasted.ids.back()));
    m_context.session->change(tr("Paste %n row(s)", nullptr, count), pasted.after);
}

QString EditActions::nameOf(const QString& id) const
{
    return m_shortlist->model()->index(m_shortlist->model()->rowOf(id), 0).data().toString();
}

void EditActions::moveRow(int places)
{
    const int row = m_shortlist->currentRow();
    if (row < 0)
        return;
    const int from = m_shortlist->model()->entryIndex(row);
    moveEntry(m_shortlist->model()->isManaged(row), from, from + places);
}

void EditActions::moveEntry(bool managed, int from, int to)
{
    plan::Plan after = m_context.session->plan();
    const int size = static_cast<int>(managed ? after.managed.size() : after.shortlist.size());
    if (from < 0 || to < 0 || from >= size || to >= size || from == to)
        return;
    if (managed)
        move(after.managed, from, to);
    else
        move(after.shortlist, from, to);
    m_context.session->change(tr("Reorder rows"), after);
}

void EditActions::fillContextMenu(QMenu* menu) const
{
    menu->addAction(m_cut);
    menu->addAction(m_copySelected);
    menu->addAction(m_paste);
    menu->addAction(m_duplicate);
    menu->addAction(m_up);
    menu->addAction(m_down);
    menu->addAction(m_remove);
    menu->addSeparator();
    menu->addAction(m_copy);
}

} // namespace evenhost::window
