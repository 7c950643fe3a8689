// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

struct DialogsWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::window::Dialogs)
};

constexpr int detailsShown = 8;

/// A message box whose text cannot become markup.
class PlainBox : public QMessageBox
{
public:
    PlainBox(QWidget* parent, const QString& text, const QString& details = {}) : QMessageBox(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
        setInformativeText(details);
        setWindowTitle(QCoreApplication::applicationName());
    }
};

} // namespace

QString MessageDialogs::openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString MessageDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                 const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString MessageDialogs::openFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

Dialogs::Unsaved MessageDialogs::askUnsaved(QWidget* parent, const QString& title)
{
    PlainBox box(parent, DialogsWords::tr("Save the changes to “%1”?").arg(title),
                 DialogsWords::tr("Without saving they are lost."));
    const QPushButton* save = box.addButton(DialogsWords::tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(DialogsWords::tr("&Don’t save"), QMessageBox::DestructiveRole);
    box.addButton(DialogsWords::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

Dialogs::Conflict MessageDialogs::askConflict(QWidget* parent, const QString& file)
{
    PlainBox box(parent, DialogsWords::tr("“%1” was changed on disk since it was opened.").arg(file),
                 DialogsWords::tr("Overwriting loses the other changes, reloading loses yours."));
    const QPushButton* compare = box.addButton(DialogsWords::tr("&Compare …"), QMessageBox::ActionRole);
    const QPushButton* overwrite = box.addButton(DialogsWords::tr("&Overwrite"), QMessageBox::DestructiveRole);
    const QPushButton* reload = box.addButton(DialogsWords::tr("&Reload"), QMessageBox::DestructiveRole);
    const QPushButton* saveAs = box.addButton(DialogsWords::tr("Save &as …"), QMessageBox::AcceptRole);
    box.addButton(DialogsWords::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == overwrite)
        return Conflict::Overwrite;
    if (box.clickedButton() == reload)
        return Conflict::Reload;
    if (box.clickedButton() == compare)
        return Conflict::Compare;
    return box.clickedButton() == saveAs ? Conflict::SaveAs : Conflict::Cancel;
}

Dialogs::Locked MessageDialogs::askLocked(QWidget* parent, const QString& file, const QString& who)
{
    PlainBox box(parent, DialogsWords::tr("“%1” is open elsewhere.").arg(file), who);
    const QPushButton* look = box.addButton(DialogsWords::tr("Open read-&only"), QMessageBox::AcceptRole);
    const QPushButton* copy = box.addButton(DialogsWords::tr("Open a &copy"), QMessageBox::ActionRole);
    const QPushButton* anyway = box.addButton(DialogsWords::tr("Open &anyway"), QMessageBox::DestructiveRole);
    box.addButton(DialogsWords::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == look)
        return Locked::ReadOnly;
    if (box.clickedButton() == copy)
        return Locked::Copy;
    return box.clickedButton() == anyway ? Locked::Anyway : Locked::Cancel;
}

std::vector<Recovery> MessageDialogs::askRecovery(QWidget* parent, const std::vector<Recoverable>& offers)
{
    RecoveryDialog dialog(offers, parent);
    dialog.exec();
    return dialog.decisions();
}

void MessageDialogs::showComparison(QWidget* parent, const Comparison& comparison)
{
    ComparisonDialog(comparison, parent).exec();
}

bool MessageDialogs::confirm(QWidget* parent, const QString& question, const QString& action)
{
    PlainBox box(parent, question);
    const QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(DialogsWords::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == yes;
}

int MessageDialogs::choose(QWidget* parent, const QString& question, const QStringList& answers)
{
    PlainBox box(parent, question);
    QList<const QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons += box.addButton(answer, QMessageBox::AcceptRole);
    box.addButton(DialogsWords::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

bool MessageDialogs::choosePrinter(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    // The pages are chosen beside the preview.
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies);
    return dialog.exec() == QDialog::Accepted;
}

void MessageDialogs::showProblems(QWidget* parent, const QString& what, const QStringList& details)
{
    QStringList shown = details.mid(0, detailsShown);
    if (const auto more = details.size() - shown.size(); more > 0)
        shown += DialogsWords::tr("… and %n more", nullptr, static_cast<int>(more));
    PlainBox box(parent, what, shown.join(u'\n'));
    box.addButton(DialogsWords::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void MessageDialogs::showText(QWidget* parent, const QString& title, const QString& text)
{
    PlainBox box(parent, title, text);
    box.addButton(DialogsWords::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace evenhost::window
