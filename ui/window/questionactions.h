// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "window/context.h"
#include "window/questiondialog.h"

#include <QObject>

namespace evenhost::window {

class FileActions;

/// A new plan from four questions instead of from an empty page.
class QuestionActions : public QObject
{
    Q_OBJECT

public:
    QuestionActions(const Context& context, FileActions* files, QObject* parent);

    void ask();

private:
    /// What the examples are like: their figures carry the sources that say what they are.
    [[nodiscard]] std::vector<QuestionDialog::Work> works() const;
    [[nodiscard]] std::string choose(QWidget* parent, bool managed, const std::string& current, const plan::Plan& start,
                                     const models::Format& format) const;

    Context m_context;
    FileActions* m_files;
};

} // namespace evenhost::window
