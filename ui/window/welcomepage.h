// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace evenhost::settings {
class Settings;
}

namespace evenhost::window {

/// What a window without a plan shows: what the program answers, examples to start from, recent plans.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(settings::Settings* settings, QWidget* parent = nullptr);

signals:
    void questionRequested();
    void newRequested();
    void openRequested(const QString& path); ///< empty: ask for the file
    void exampleRequested(const QString& resource);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshRecent();

    settings::Settings* m_settings;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_examplesHead;
    QLabel* m_recentHead;
    QPushButton* m_ask;
    QPushButton* m_new;
    QPushButton* m_open;
    std::vector<QPushButton*> m_examples;
    QVBoxLayout* m_recent;
    QWidget* m_middle;
};

} // namespace evenhost::window
