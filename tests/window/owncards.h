// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/owncatalogue.h"
#include "window/cardactions.h"
#include "window/dialogparts.h"
#include "window/harness.h"
#include "window/planactions.h"

#include <QRegularExpression>

#include <functional>
#include <memory>

namespace evenhost::testing {

/// The window with the ways to the plan's own cards and offers: what the tests that make and change them have in
/// common.
class OwnCardsFixture : public QObject
{
protected:
    void open()
    {
        m_harness.reset();
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support|QStandardPaths: ).*")));
        m_harness = std::make_unique<Harness>();
    }

    [[nodiscard]] window::CardActions* cards() { return m_harness->window().planActions()->cards(); }
    [[nodiscard]] const plan::Plan& plan() { return m_harness->plan(); }
    /// Opens an editor and drives it; what it returns is the id that was kept.
    QString edit(session::CardKind kind, const QString& id, const std::function<void(QWidget*)>& drive)
    {
        m_harness->whenDialogOpens(drive);
        return cards()->edit(&m_harness->window(), kind, id);
    }
    static editors::AmountField* amount(QWidget* dialog, const QString& label)
    {
        return named<editors::AmountField>(dialog, label);
    }

    std::unique_ptr<Harness> m_harness;
};

} // namespace evenhost::testing
