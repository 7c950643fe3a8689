// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "editors/offerdialogs.h"
#include "session/owncatalogue.h"
#include "window/context.h"

#include <QObject>
#include <QString>

class QMenu;

namespace evenhost::window {

/// Cards and offers of the plan's own: made, changed, started from the catalogue's, removed. Each is one step of undo.
class CardActions : public QObject
{
    Q_OBJECT

public:
    CardActions(const Context& context, QObject* parent);

    /// Everything that belongs to the plan, in one list.
    void showAll();
    /// Opens the editor of one card or offer. An empty id makes a new one; one of the catalogue's becomes a copy of the
    /// plan's own. Returns its id afterwards; empty when nothing was kept.
    QString edit(QWidget* parent, session::CardKind kind, const QString& id);
    /// Asks first where entries of the plan would lose what they refer to.
    void remove(QWidget* parent, session::CardKind kind, const QString& id);

    void fillContextMenu(QMenu* menu, const QString& optionId);

signals:
    void importRequested(QWidget* parent);

private:
    [[nodiscard]] editors::Known known() const;
    [[nodiscard]] QString editManaged(QWidget* parent, const QString& id);
    [[nodiscard]] QString editHosting(QWidget* parent, const QString& id);
    [[nodiscard]] QString editModel(QWidget* parent, const QString& id);
    [[nodiscard]] QString editAccelerator(QWidget* parent, const QString& id);
    [[nodiscard]] std::optional<catalogue::ModelCard> cardFromConfiguration(QWidget* parent);
    template <class Record>
    QString keep(const Record& record, const std::string& former, const QString& name);

    Context m_context;
};

} // namespace evenhost::window
