// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/plansession.h"
#include "window/fileactions.h"
#include "window/filesafety.h"
#include "window/harness.h"
#include "window/noticebar.h"

#include <QAbstractButton>
#include <QFile>
#include <QTableWidget>
#include <QTest>

/// What tests of saving and recovery share: files as other programs write them, and a window that can crash.
namespace evenhost::testing {

using namespace Qt::StringLiterals;

inline const QString requests = u"workload.requests_per_day"_s;

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// As many editors save: a new file is renamed over the old one.
inline bool replaceFile(const QString& path, const QByteArray& content)
{
    return writeFile(path + u".new"_s, content)
           && ::rename(QFile::encodeName(path + u".new"_s).constData(), QFile::encodeName(path).constData()) == 0;
}

/// Presses the button of a dialog or a notice that starts with these words.
inline void press(const QWidget* where, const QString& words)
{
    for (auto* button : where->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(words)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button: "_s + words));
}

/// What a table of differences shows, its head first: "Requests a day | 1 | 2".
inline QStringList rowsOf(const QWidget* dialog)
{
    const auto* table = dialog->findChild<QTableWidget*>(u"differences"_s);
    QStringList rows;
    for (int row = -1; table && row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column) {
            const auto* item = row < 0 ? table->horizontalHeaderItem(column) : table->item(row, column);
            cells += item ? item->text() : QString();
        }
        rows += cells.join(u" | "_s);
    }
    return rows;
}

/// A window whose state folder outlives it, as that of a program does.
class SafetyFixture
{
protected:
    [[nodiscard]] QString stateFolder() const { return m_folder->filePath(u"state"_s); }
    [[nodiscard]] QString notice(const QString& name) const { return m_harness->window().notices()->text(name); }
    [[nodiscard]] QWidget* strip(const QString& name) const
    {
        return m_harness->window().findChild<QWidget*>(u"notice_"_s + name);
    }
    void start(const QString& plan = u":/examples/claims-assistant.evenhost.yaml"_s)
    {
        m_harness.reset();
        m_harness = std::make_unique<Harness>(plan, stateFolder());
    }
    /// Saves the open plan and returns where.
    QString saved(const QString& name = u"plan.evenhost.yaml"_s)
    {
        const QString path = m_folder->filePath(name);
        m_harness->dialogs().nextFile = path;
        m_harness->trigger(u"fileSaveAs"_s);
        return path;
    }
    /// The window goes as by a crash: nothing is asked, nothing cleaned up.
    void crash()
    {
        m_harness->window().safety()->journal().flush();
        m_harness.reset();
    }
    void typeRequests(const QString& text)
    {
        m_harness->type(requests, text);
        QTest::keyClick(m_harness->field(requests), Qt::Key_Return);
    }
    [[nodiscard]] double value() { return m_harness->plan().workload.requestsPerDay.value; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Harness> m_harness;
};

} // namespace evenhost::testing
