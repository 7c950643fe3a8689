// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/amountfield.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QWidget>

/// Finds and fills the parts of a dialog by what a person sees.
namespace evenhost::testing {

template <class Part>
Part* named(QWidget* dialog, const QString& name)
{
    for (auto* part : dialog->findChildren<Part*>()) {
        if (part->accessibleName() == name && part->isVisibleTo(dialog))
            return part;
    }
    for (auto* part : dialog->findChildren<Part*>()) {
        if (part->accessibleName() == name)
            return part;
    }
    return nullptr;
}

inline QAbstractButton* button(QWidget* dialog, const QString& text)
{
    for (auto* candidate : dialog->findChildren<QAbstractButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

/// Turns to the page of a dialog that the part is on, as one does before using it.
inline void reveal(QWidget* part)
{
    QWidget* page = part;
    for (QWidget* parent = part->parentWidget(); parent; page = parent, parent = parent->parentWidget()) {
        auto* pages = qobject_cast<QStackedWidget*>(parent);
        auto* names = pages ? pages->window()->findChild<QListWidget*>() : nullptr;
        if (names && names->isVisibleTo(pages->window()))
            names->setCurrentRow(pages->indexOf(page));
    }
}

/// Replaces a field's text by typing.
inline void typeInto(QLineEdit* field, const QString& text)
{
    QVERIFY(field);
    reveal(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QCoreApplication::processEvents();
}

inline void typeInto(QWidget* dialog, const QString& name, const QString& text)
{
    auto* field = named<QLineEdit>(dialog, name);
    QVERIFY2(field, qPrintable(name));
    typeInto(field, text);
}

inline void click(QWidget* dialog, const QString& text)
{
    QAbstractButton* target = button(dialog, text);
    QVERIFY2(target, qPrintable(text));
    QVERIFY2(target->isEnabled(), qPrintable(text));
    target->click();
    QCoreApplication::processEvents();
}

} // namespace evenhost::testing
