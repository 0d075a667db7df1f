@echo off
rem Windows: double-click. It needs nothing that Windows 10 and 11 do not come with.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve.ps1"
if errorlevel 1 pause
